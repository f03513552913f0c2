-- Counts attempts under a hashed key until the window ends. No candidate is known when it is read.
create table throttle (
  key_hash bytea not null,
  attempts integer not null,
  window_ends_at timestamptz not null,
  constraint pk_throttle primary key (key_hash)
);

create index ix_throttle_window_ends_at on throttle (window_ends_at);

grant select, insert, update, delete on throttle to groundwork_app;
