-- An import goes on where it was begun, with a file of its own; what is interrupted is not taken up again.
alter table import_run drop column content;
