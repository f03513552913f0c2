-- A row in every table that an archive leaves out; "own" stands for the candidate.
insert into session (id, candidate_id, secret_hash, user_agent, address, created_at, last_seen_at) values
  (gen_random_uuid(), own, sha256((own || 'session')::bytea), 'Firefox', '127.0.0.1', '2026-01-02T03:04:05Z', '2026-01-03T03:04:05Z');
insert into access_token (id, candidate_id, secret_hash, name, may_read, may_write, expires_at, last_used_at, created_at) values
  (gen_random_uuid(), own, sha256((own || 'token')::bytea), 'Phone', true, false, '2030-01-01T00:00:00Z', null, '2026-01-02T03:04:05Z');
insert into invitation (id, secret_hash, created_at, expires_at) values
  (gen_random_uuid(), sha256((own || 'invitation')::bytea), '2026-01-02T03:04:05Z', '2030-01-01T00:00:00Z');
insert into throttle (key_hash, attempts, window_ends_at) values (sha256((own || 'throttle')::bytea), 3, '2030-01-01T00:00:00Z');
insert into feed_secret (candidate_id, secret_hash, created_at) values (own, sha256((own || 'feed')::bytea), '2026-01-02T03:04:05Z');
insert into idempotency_key (candidate_id, key, request_hash, status, location, entity_tag, body, created_at) values
  (own, 'once', sha256('request'), 201, '/api/v1/tags/1', '"1"', '{"a": 1}', '2026-01-02T03:04:05Z'),
  (own, 'under way', sha256('request'), null, null, null, null, '2026-01-02T03:04:05Z');
insert into import_upload (candidate_id, id, file_name, content, format, partial, created_at) values
  (own, gen_random_uuid(), 'jobs.csv', 'company,role', 'groundwork-csv', true, '2026-01-02T03:04:05Z');
insert into import_run (candidate_id, id, state, format, dry_run, partial, row_count, done_count, report, failure, created_at, updated_at) values
  (own, gen_random_uuid(), 'DONE', 'groundwork-csv', false, true, 2, 2, '{}', null, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
-- Nothing is due before the next millennium: nobody sends it.
insert into webhook (candidate_id, id, version, url, events, active, secret, previous_secret, previous_secret_until, failing_since, switched_off_because, created_at, updated_at) values
  (own, md5(own || 'hook')::uuid, 2, 'https://example.org/hook', '{application.moved}', true, sha256('secret'), sha256('before'), '3000-01-01T00:00:00Z', null, null, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'),
  (own, md5(own || 'gone')::uuid, 5, 'https://example.org/gone', '{application.moved}', false, sha256('secret'), null, null, '2026-01-02T03:04:05Z', 'GONE', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into webhook_delivery (candidate_id, id, version, webhook_id, event, at, payload, state, attempts, due_at, attempted_at, took_millis, response_status, problem, updated_at) values
  (own, gen_random_uuid(), 0, md5(own || 'hook')::uuid, 'application.moved', '2026-01-02T03:04:05Z', '{}', 'PENDING', 1, '3000-01-01T00:00:00Z', '2026-01-02T03:04:05Z', 12, 500, 'STATUS', '2026-01-02T03:04:05Z'),
  (own, gen_random_uuid(), 0, md5(own || 'hook')::uuid, 'application.moved', '2026-01-02T03:04:05Z', '{}', 'DELIVERED', 1, null, '2026-01-02T03:04:05Z', 12, 204, null, '2026-01-02T03:04:05Z');
insert into webhook_queue (webhook_id, candidate_id, due_at, claim, claimed_until) values
  (md5(own || 'hook')::uuid, own, '3000-01-01T00:00:00Z', null, null);
