create table sent_reminder (
  candidate_id uuid not null,
  id uuid not null,
  kind text not null,
  subject text not null,
  sent_at timestamptz not null,
  constraint pk_sent_reminder primary key (candidate_id, id),
  constraint uq_sent_reminder_kind_subject unique (candidate_id, kind, subject),
  constraint fk_sent_reminder_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_sent_reminder_kind check (kind in ('DIGEST', 'NOTICE'))
);

call protect_by_candidate('sent_reminder');
