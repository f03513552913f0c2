-- Previous release: it writes neither column, and signs with the new secret alone.
alter table webhook
  add column previous_secret bytea,
  add column previous_secret_until timestamptz,
  add constraint ck_webhook_previous_secret check (previous_secret is null or previous_secret_until is not null),
  add constraint ck_webhook_previous_secret_length check (octet_length(previous_secret) between 24 and 64);
