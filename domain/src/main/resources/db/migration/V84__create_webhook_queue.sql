-- Which webhooks have something to be sent, and when. Read before a candidate is known, so it is not owned and says nothing
-- of what is sent. A row stands for a webhook and not for a delivery: each receiver is called by one instance at a time.
create table webhook_queue (
  webhook_id uuid not null,
  candidate_id uuid not null,
  due_at timestamptz,
  claim uuid,
  claimed_until timestamptz,
  constraint pk_webhook_queue primary key (webhook_id),
  constraint fk_webhook_queue_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_webhook_queue_webhook foreign key (candidate_id, webhook_id) references webhook (candidate_id, id) on delete cascade,
  constraint ck_webhook_queue_claim check ((claim is null) = (claimed_until is null))
);

create index ix_webhook_queue_due_at on webhook_queue (due_at);
create index ix_webhook_queue_webhook on webhook_queue (candidate_id, webhook_id);

grant select, insert, update, delete on webhook_queue to groundwork_app;

-- Known with the candidate herself, so that a change costs those who never had a webhook no statement.
alter table candidate add column has_webhooks boolean not null default false;
