-- A file between its preview and its confirmation.
create table import_upload (
  candidate_id uuid not null,
  id uuid not null,
  file_name text not null,
  content bytea not null,
  format text,
  partial boolean not null,
  created_at timestamptz not null,
  constraint pk_import_upload primary key (candidate_id, id),
  constraint fk_import_upload_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_import_upload_content check (octet_length(content) <= 10485760)
);

call protect_by_candidate('import_upload');
