create table feed_secret (
  candidate_id uuid not null,
  secret_hash bytea not null,
  created_at timestamptz not null,
  constraint pk_feed_secret primary key (candidate_id),
  constraint uq_feed_secret_secret_hash unique (secret_hash),
  constraint fk_feed_secret_candidate foreign key (candidate_id) references candidate (id) on delete cascade
);

grant select, insert, update, delete on feed_secret to groundwork_app;
