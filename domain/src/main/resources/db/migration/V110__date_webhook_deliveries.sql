alter table webhook_delivery add column updated_at timestamptz not null default now();

-- The owner of the tables is bound by forced row-level security, too, and would see no row.
alter table webhook_delivery no force row level security;

update webhook_delivery set updated_at = coalesce(attempted_at, at);

alter table webhook_delivery force row level security;
