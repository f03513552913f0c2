-- Where a candidate wants to be told of what happens, in the words of the events she chose. The secret signs what is sent,
-- so it is kept as it is and not as a hash.
create table webhook (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  url text not null,
  events text[] not null,
  active boolean not null,
  secret bytea not null,
  failing_since timestamptz,
  switched_off_because text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_webhook primary key (candidate_id, id),
  constraint fk_webhook_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_webhook_url check (length(url) <= 2000),
  constraint ck_webhook_events check (cardinality(events) > 0),
  constraint ck_webhook_secret check (octet_length(secret) between 24 and 64),
  constraint ck_webhook_switched_off_because check (switched_off_because in ('FAILING', 'GONE')),
  constraint ck_webhook_switched_off check (switched_off_because is null or not active)
);

call protect_by_candidate('webhook');

-- What is sent to a webhook, written together with the change it tells of.
create table webhook_delivery (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  webhook_id uuid not null,
  event text not null,
  at timestamptz not null,
  payload text not null,
  state text not null,
  attempts integer not null,
  due_at timestamptz,
  attempted_at timestamptz,
  took_millis integer,
  response_status integer,
  problem text,
  constraint pk_webhook_delivery primary key (candidate_id, id),
  constraint fk_webhook_delivery_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_webhook_delivery_webhook foreign key (candidate_id, webhook_id) references webhook (candidate_id, id) on delete cascade,
  constraint ck_webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'FAILED')),
  constraint ck_webhook_delivery_due_at check ((due_at is not null) = (state = 'PENDING')),
  constraint ck_webhook_delivery_problem check (
    problem in ('STATUS', 'REDIRECT', 'TIMEOUT', 'UNREACHABLE', 'NAME_UNKNOWN', 'ADDRESS_REFUSED', 'INSECURE', 'SWITCHED_OFF'))
);

create index ix_webhook_delivery_webhook on webhook_delivery (candidate_id, webhook_id, id);
create index ix_webhook_delivery_due on webhook_delivery (candidate_id, webhook_id, due_at) where state = 'PENDING';

call protect_by_candidate('webhook_delivery');
