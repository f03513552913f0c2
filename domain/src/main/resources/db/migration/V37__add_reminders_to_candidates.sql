alter table candidate
  add column digest_hour integer,
  add column notice_minutes integer,
  add constraint ck_candidate_digest_hour check (digest_hour between 0 and 23),
  add constraint ck_candidate_notice_minutes check (notice_minutes > 0);

create index ix_candidate_reminders on candidate (id) where digest_hour is not null or notice_minutes is not null;
