-- A table of 100,000 rows fits. Uncompressed, a file can be read in parts.
alter table import_upload
  alter column content set default '',
  alter column content set storage external,
  drop constraint ck_import_upload_content,
  add constraint ck_import_upload_content check (octet_length(content) <= 67108864);
