-- One unit of the first currency costs so many of the second, as the candidate read it on a day.
create table exchange_rate (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  from_currency text not null,
  to_currency text not null,
  rate numeric(24,12) not null,
  quoted_on date not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_exchange_rate primary key (candidate_id, id),
  constraint uq_exchange_rate_day unique (candidate_id, from_currency, to_currency, quoted_on),
  constraint fk_exchange_rate_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_exchange_rate_currencies check (from_currency ~ '^[A-Z]{3}$' and to_currency ~ '^[A-Z]{3}$' and from_currency <> to_currency),
  constraint ck_exchange_rate_rate check (rate > 0)
);

-- What taking a job costs: an amount a period, or a share of what is paid.
create table offer_cost (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  name text not null,
  amount numeric(19,6),
  currency text,
  period text,
  rate numeric(12,10),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_offer_cost primary key (candidate_id, id),
  constraint fk_offer_cost_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_offer_cost_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint ck_offer_cost_one check ((amount is null) <> (rate is null)),
  constraint ck_offer_cost_amount check (amount >= 0 and currency ~ '^[A-Z]{3}$' and period in ('YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR')),
  constraint ck_offer_cost_complete check (amount is null or (currency is not null and period is not null)),
  constraint ck_offer_cost_rate check (rate between 0 and 1)
);

create index ix_offer_cost_application on offer_cost (candidate_id, application_id, created_at, id);

call protect_by_candidate('exchange_rate');
call protect_by_candidate('offer_cost');
