create table interviewer (
  candidate_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  contact_id uuid not null,
  constraint pk_interviewer primary key (candidate_id, id),
  constraint uq_interviewer_interview_contact unique (candidate_id, interview_id, contact_id),
  constraint fk_interviewer_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_interviewer_interview foreign key (candidate_id, interview_id) references interview (candidate_id, id) on delete cascade,
  constraint fk_interviewer_contact foreign key (candidate_id, contact_id) references contact (candidate_id, id) on delete cascade
);

create index ix_interviewer_contact on interviewer (candidate_id, contact_id);

call protect_by_candidate('interviewer');
