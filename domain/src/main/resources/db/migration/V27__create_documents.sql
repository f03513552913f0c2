create table document (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  name_key text not null,
  kind text not null,
  revision integer not null,
  content_type text not null,
  size bigint not null,
  sha256 text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_document primary key (candidate_id, id),
  constraint uq_document_kind_name_key_revision unique (candidate_id, kind, name_key, revision),
  constraint fk_document_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_document_kind check (kind in ('RESUME', 'COVER_LETTER', 'TAKE_HOME', 'OFFER_LETTER', 'OTHER'))
);

create index ix_document_created_at on document (candidate_id, created_at desc, id desc);

-- Apart from the document, so that lists never read the bytes.
create table document_content (
  candidate_id uuid not null,
  document_id uuid not null,
  bytes bytea not null,
  constraint pk_document_content primary key (candidate_id, document_id),
  constraint fk_document_content_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_document_content_document foreign key (candidate_id, document_id) references document (candidate_id, id) on delete cascade
);

-- What is kept is compressed already.
alter table document_content alter column bytes set storage external;

call protect_by_candidate('document');
call protect_by_candidate('document_content');
