create table document_evidence (
  candidate_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  kind text not null,
  created_at timestamptz not null,
  constraint pk_document_evidence primary key (candidate_id, id),
  constraint uq_document_evidence_document_kind unique (candidate_id, document_id, kind),
  constraint fk_document_evidence_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_document_evidence_document foreign key (candidate_id, document_id) references document (candidate_id, id) on delete cascade
);

call protect_by_candidate('document_evidence');
