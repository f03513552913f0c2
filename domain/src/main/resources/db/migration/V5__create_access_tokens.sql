create table access_token (
  id uuid not null,
  candidate_id uuid not null,
  secret_hash bytea not null,
  name text not null,
  may_read boolean not null,
  may_write boolean not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  created_at timestamptz not null,
  constraint pk_access_token primary key (id),
  constraint uq_access_token_secret_hash unique (secret_hash),
  constraint fk_access_token_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_access_token_scopes check (may_read or may_write)
);

create index ix_access_token_candidate on access_token (candidate_id, created_at desc);

grant select, insert, update, delete on access_token to groundwork_app;
