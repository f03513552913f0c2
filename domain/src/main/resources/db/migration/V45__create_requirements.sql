create table requirement (
  candidate_id uuid not null,
  id uuid not null,
  fit_check_id uuid not null,
  position integer not null,
  text text not null,
  met text,
  evidence text,
  plan text,
  constraint pk_requirement primary key (candidate_id, id),
  constraint fk_requirement_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_requirement_fit_check foreign key (candidate_id, fit_check_id) references fit_check (candidate_id, id) on delete cascade,
  constraint ck_requirement_met check (met in ('MET', 'PARTLY', 'GAP'))
);

create index ix_requirement_fit_check on requirement (candidate_id, fit_check_id, position);

call protect_by_candidate('requirement');
