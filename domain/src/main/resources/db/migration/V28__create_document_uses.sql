create table document_use (
  candidate_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  application_id uuid not null,
  used_on date not null,
  created_at timestamptz not null,
  constraint pk_document_use primary key (candidate_id, id),
  constraint uq_document_use_application_document unique (candidate_id, application_id, document_id),
  constraint fk_document_use_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_document_use_document foreign key (candidate_id, document_id) references document (candidate_id, id) on delete cascade,
  constraint fk_document_use_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade
);

create index ix_document_use_document on document_use (candidate_id, document_id);

call protect_by_candidate('document_use');
