create table invitation (
  id uuid not null,
  secret_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pk_invitation primary key (id),
  constraint uq_invitation_secret_hash unique (secret_hash)
);

grant select, insert, update, delete on invitation to groundwork_app;
