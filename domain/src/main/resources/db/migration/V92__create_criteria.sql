-- What an offer is judged by, and how much it counts.
create table criterion (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  name_key text not null,
  kind text not null,
  weight integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_criterion primary key (candidate_id, id),
  constraint uq_criterion_name unique (candidate_id, name_key),
  constraint fk_criterion_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_criterion_kind check (kind in ('MONEY', 'FIT', 'RATED')),
  constraint ck_criterion_weight check (weight between 0 and 100)
);

create table criterion_rating (
  candidate_id uuid not null,
  id uuid not null,
  criterion_id uuid not null,
  application_id uuid not null,
  rating integer not null,
  constraint pk_criterion_rating primary key (candidate_id, id),
  constraint uq_criterion_rating unique (candidate_id, criterion_id, application_id),
  constraint fk_criterion_rating_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_criterion_rating_criterion foreign key (candidate_id, criterion_id) references criterion (candidate_id, id) on delete cascade,
  constraint fk_criterion_rating_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint ck_criterion_rating check (rating between 1 and 5)
);

create index ix_criterion_rating_application on criterion_rating (candidate_id, application_id);

call protect_by_candidate('criterion');
call protect_by_candidate('criterion_rating');
