-- One row per revision of the terms; the highest revision of an application is the one in force.
create table offer (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  revision integer not null,
  received_on date not null,
  respond_by timestamptz,
  time_zone text not null,
  answer_task_id uuid,
  currency text not null,
  base numeric(19,6),
  base_period text not null,
  bonus_target numeric(19,6),
  bonus_guaranteed numeric(19,6),
  equity_kind text,
  equity_value numeric(19,6),
  equity_units numeric(19,6),
  equity_strike numeric(19,6),
  vesting_after text[] not null,
  vesting_shares numeric(12,10)[] not null,
  refreshers numeric(19,6),
  sign_on numeric(19,6),
  claw_back_months integer,
  benefits numeric(19,6),
  starts_on date,
  form text not null,
  expectations text,
  on_call text,
  travel text,
  work_mode text,
  office_days integer,
  growth text,
  notes text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_offer primary key (candidate_id, id),
  constraint fk_offer_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_offer_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint fk_offer_answer_task foreign key (candidate_id, answer_task_id) references task (candidate_id, id) on delete set null (answer_task_id),
  constraint ck_offer_revision check (revision > 0),
  constraint ck_offer_currency check (currency ~ '^[A-Z]{3}$'),
  constraint ck_offer_amounts check (least(base, bonus_target, bonus_guaranteed, equity_value, equity_units, equity_strike, refreshers, sign_on, benefits) >= 0),
  constraint ck_offer_base_period check (base_period in ('YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR')),
  constraint ck_offer_equity_kind check (equity_kind in ('RSU', 'OPTIONS', 'OTHER')),
  constraint ck_offer_vesting check (cardinality(vesting_after) = cardinality(vesting_shares)),
  constraint ck_offer_claw_back_months check (claw_back_months between 0 and 120),
  constraint ck_offer_form check (form in ('VERBAL', 'WRITTEN')),
  constraint ck_offer_work_mode check (work_mode in ('ONSITE', 'HYBRID', 'REMOTE')),
  constraint ck_offer_office_days check (office_days between 0 and 7)
);

create index ix_offer_application on offer (candidate_id, application_id, revision desc);
create index ix_offer_received_on on offer (candidate_id, received_on desc, id desc);

-- What was asked and answered, and which revision came of it.
create table negotiation (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  said_on date not null,
  move text not null,
  topic text,
  text text not null,
  said_by text,
  offer_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_negotiation primary key (candidate_id, id),
  constraint fk_negotiation_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_negotiation_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint fk_negotiation_offer foreign key (candidate_id, offer_id) references offer (candidate_id, id) on delete set null (offer_id),
  constraint ck_negotiation_move check (move in ('ASKED', 'ANSWERED'))
);

create index ix_negotiation_said_on on negotiation (candidate_id, said_on desc, id desc);
create index ix_negotiation_application on negotiation (candidate_id, application_id, said_on desc, id desc);

call protect_by_candidate('offer');
call protect_by_candidate('negotiation');
