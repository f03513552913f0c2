create table session (
  id uuid not null,
  candidate_id uuid not null,
  secret_hash bytea not null,
  user_agent text,
  address text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  constraint pk_session primary key (id),
  constraint uq_session_secret_hash unique (secret_hash),
  constraint fk_session_candidate foreign key (candidate_id) references candidate (id) on delete cascade
);

create index ix_session_candidate on session (candidate_id, last_seen_at desc);

grant select, insert, update, delete on session to groundwork_app;
