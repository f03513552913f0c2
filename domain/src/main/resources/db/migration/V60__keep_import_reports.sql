-- What a confirmed import did, so that its page can be read again; the file itself is not needed any more.
alter table import_upload add column report text;
