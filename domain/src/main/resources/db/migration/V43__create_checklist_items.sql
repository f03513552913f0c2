create table checklist_item (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  checklist_id uuid not null,
  title text not null,
  why text,
  competency text,
  lead_time text,
  due_at timestamptz,
  completed_at timestamptz,
  withdrawn_at timestamptz,
  position integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_checklist_item primary key (candidate_id, id),
  constraint fk_checklist_item_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_checklist_item_checklist foreign key (candidate_id, checklist_id) references checklist (candidate_id, id) on delete cascade
);

create index ix_checklist_item_checklist on checklist_item (candidate_id, checklist_id, position);
create index ix_checklist_item_due_at on checklist_item (candidate_id, due_at, id) where completed_at is null and withdrawn_at is null;
create index ix_checklist_item_completed_at on checklist_item (candidate_id, completed_at) where completed_at is not null;

call protect_by_candidate('checklist_item');
