create table idempotency_key (
  candidate_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  location text,
  entity_tag text,
  body bytea,
  created_at timestamptz not null,
  constraint pk_idempotency_key primary key (candidate_id, key),
  constraint fk_idempotency_key_candidate foreign key (candidate_id) references candidate (id) on delete cascade
);

create index ix_idempotency_key_created_at on idempotency_key (candidate_id, created_at);

call protect_by_candidate('idempotency_key');
