create table candidate (
  id uuid not null,
  version integer not null,
  email text not null,
  email_key text not null,
  display_name text not null,
  password_hash text not null,
  time_zone text not null,
  locale text not null,
  weekly_goal integer,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_candidate primary key (id),
  constraint uq_candidate_email_key unique (email_key),
  constraint ck_candidate_weekly_goal check (weekly_goal between 0 and 1000)
);

grant select, insert, update, delete on candidate to groundwork_app;
