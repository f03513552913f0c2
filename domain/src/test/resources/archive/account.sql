-- A row in every table that an archive holds. Ids are the same for whoever has them; "own" stands for the candidate.
insert into company (candidate_id, id, version, name, name_key, website, location, notes, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000002', 3, 'Øxide "& Söhne"', 'øxide "& söhne"', 'https://example.org', 'Köln', e'one\ntwo\r\n\tthree \\ four \u0001 👩🏽‍💻 \u202erevo\u2028', '2026-01-02T03:04:05.123456Z', '2026-01-02T03:04:05.1Z'),
  (own, '00000000-0000-7000-8000-000000000001', 0, '=1+1', '=1+1', null, null, '', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z');
update stage set name = 'Wishlist', version = version + 1 where slug = 'saved';
update rhythm set days = 9 where stage_kind = 'OFFER';
insert into tag (candidate_id, id, name, name_key) values (own, '00000000-0000-7000-8000-000000000010', 'a;b', 'a;b');
insert into saved_view (candidate_id, id, version, name, name_key, page, query) values
  (own, '00000000-0000-7000-8000-000000000011', 0, 'Mine', 'mine', 'BOARD', 'tag=a%3Bb');
insert into column_mapping (candidate_id, id, signature, names, fields, day_first, updated_at) values
  (own, '00000000-0000-7000-8000-000000000012', 'abc', '{firma,"stelle, \"lang\""}', '{COMPANY,ROLE}', true, '2026-01-02T03:04:05Z');
insert into guide (candidate_id, id, version, slug, content, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000013', 0, 'mine', '{"slug": "mine", "title": "Mine", "role": "Engineer"}', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into competency (candidate_id, id, version, slug, name, kind, weight, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000014', 0, 'kernels', 'Kernels', 'FUNDAMENTAL', 5, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into contact (candidate_id, id, version, company_id, name, name_key, title, email, next_touch_on, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000015', 1, '00000000-0000-7000-8000-000000000002', 'Grace', 'grace', 'CTO', 'grace@example.org', '2026-12-01', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into job_application (candidate_id, id, version, company_id, role, stage_id, stage_entered_at, furthest_kind, outcome, closed_on, salary_min, salary_max, salary_currency, salary_period, excitement, description, notes, applied_on, career_paths, archived_at, created_at, updated_at)
select own, '00000000-0000-7000-8000-000000000020', 7, '00000000-0000-7000-8000-000000000002', 'Engineer', id, '2026-02-03T04:05:06.7Z', 'OFFER', 'GHOSTED', '2026-03-01', 120000.50, 9999999999999.99, 'EUR', 'YEAR', 5, repeat('long ', 19000), e'ß İ ſ e\u0301', '2026-02-01', '{core,"with, comma"}', '2026-03-02T00:00:00Z', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'
from stage where slug = 'applied';
insert into job_application (candidate_id, id, version, company_id, role, stage_id, stage_entered_at, furthest_kind, binned_at, created_at, updated_at)
select own, '00000000-0000-7000-8000-000000000021', 0, '00000000-0000-7000-8000-000000000001', 'Binned', id, '2026-02-03T04:05:06Z', 'SAVED', '2026-02-04T00:00:00Z', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'
from stage where slug = 'saved';
insert into stage_change (candidate_id, id, version, application_id, stage_id, entered_at, note, made_by_creation, task_made, created_at, updated_at)
select own, '00000000-0000-7000-8000-000000000022', 0, '00000000-0000-7000-8000-000000000020', id, '2026-02-03T04:05:06.7Z', 'sent', true, true, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'
from stage where slug = 'applied';
insert into timeline_entry (candidate_id, id, application_id, at, type, detail, subject_type, subject_id) values
  (own, '00000000-0000-7000-8000-000000000023', '00000000-0000-7000-8000-000000000020', '2026-02-03T04:05:06.7Z', 'CREATED', 'applied', 'STAGE_CHANGE', '00000000-0000-7000-8000-000000000022');
insert into tagging (candidate_id, id, application_id, tag_id) values
  (own, '00000000-0000-7000-8000-000000000024', '00000000-0000-7000-8000-000000000020', '00000000-0000-7000-8000-000000000010');
insert into involvement (candidate_id, id, application_id, contact_id, part, created_at) values
  (own, '00000000-0000-7000-8000-000000000025', '00000000-0000-7000-8000-000000000020', '00000000-0000-7000-8000-000000000015', 'RECRUITER', '2026-01-02T03:04:05Z');
insert into note (candidate_id, id, version, application_id, company_id, text, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000026', 0, '00000000-0000-7000-8000-000000000020', null, '# A note', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'),
  (own, '00000000-0000-7000-8000-000000000027', 0, null, '00000000-0000-7000-8000-000000000001', 'About a company', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
-- The later one has the smaller id, so that the order of the file is not that of the references.
insert into task (candidate_id, id, version, application_id, stage_change_id, follows_id, kind, title, due_on, recurrence, completed_at, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000029', 0, '00000000-0000-7000-8000-000000000020', '00000000-0000-7000-8000-000000000022', null, 'FOLLOW_UP', 'Ask', '2026-02-10', 'P7D', '2026-02-11T00:00:00Z', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'),
  (own, '00000000-0000-7000-8000-000000000028', 0, null, null, '00000000-0000-7000-8000-000000000029', 'TODO', 'Again', '2026-02-17', null, null, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into document (candidate_id, id, version, name, name_key, kind, revision, content_type, size, sha256, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000030', 0, '../Lebenslauf.TXT', '../lebenslauf.txt', 'RESUME', 2, 'text/plain', 5, encode(sha256('hello'), 'hex'), '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'),
  (own, '00000000-0000-7000-8000-000000000031', 0, 'without', 'without', 'OTHER', 1, 'text/plain', 2, encode(sha256('\x00ff'), 'hex'), '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into document_content (candidate_id, document_id, bytes) values
  (own, '00000000-0000-7000-8000-000000000030', 'hello'), (own, '00000000-0000-7000-8000-000000000031', '\x00ff');
insert into document_use (candidate_id, id, document_id, application_id, used_on, created_at) values
  (own, '00000000-0000-7000-8000-000000000032', '00000000-0000-7000-8000-000000000030', '00000000-0000-7000-8000-000000000020', '2026-02-01', '2026-01-02T03:04:05Z');
insert into document_evidence (candidate_id, id, document_id, kind, created_at) values
  (own, '00000000-0000-7000-8000-000000000033', '00000000-0000-7000-8000-000000000030', 'shipped', '2026-01-02T03:04:05Z');
insert into interview (candidate_id, id, version, application_id, round, type, title, format, starts_at, starts_at_local, time_zone, ends_at, location, outcome, preparation, sequence, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000040', 2, '00000000-0000-7000-8000-000000000020', 1, 'CODING', 'Round', 'VIDEO', '2026-12-01T08:00:00Z', '2026-12-01T09:00', 'Europe/Berlin', '2026-12-01T09:00:00Z', 'Online', 'SCHEDULED', 'Read', 4, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into interviewer (candidate_id, id, interview_id, contact_id) values
  (own, '00000000-0000-7000-8000-000000000041', '00000000-0000-7000-8000-000000000040', '00000000-0000-7000-8000-000000000015');
insert into withdrawn_interview (candidate_id, id, interview_id, name, starts_at, ends_at, time_zone, sequence, created_at, withdrawn_at) values
  (own, '00000000-0000-7000-8000-000000000042', '00000000-0000-7000-8000-000000000099', 'Gone', '2026-12-01T08:00:00Z', '2026-12-01T09:00:00Z', 'America/New_York', 1, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into checklist (candidate_id, id, version, application_id, interview_id, guide, template, made_for, title, removed_at, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000043', 0, '00000000-0000-7000-8000-000000000020', '00000000-0000-7000-8000-000000000040', 'mine', 'coding', 'CODING', 'Before it', null, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into checklist_item (candidate_id, id, version, checklist_id, title, why, competency, lead_time, due_at, position, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000044', 0, '00000000-0000-7000-8000-000000000043', 'Sleep', 'Rest', 'kernels', 'P1D', '2026-11-30T08:00:00Z', 0, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into fit_check (candidate_id, id, version, application_id, guide, statements, answers, honest_answer, score, verdict, deciding, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000045', 0, '00000000-0000-7000-8000-000000000020', 'mine', '{a,b}', '{YES,NO}', 'Because', 50, 'MIXED', '{}', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into requirement (candidate_id, id, fit_check_id, position, text, met, evidence, plan) values
  (own, '00000000-0000-7000-8000-000000000046', '00000000-0000-7000-8000-000000000045', 0, 'C++', 'GAP', null, 'Read a book');
insert into practice (candidate_id, id, version, competency, kind, minutes, practised_at, score_names, score_values, note, link, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000047', 0, 'kernels', 'LAB', 45, '2026-02-03T04:05:06Z', '{clarity}', '{4}', null, null, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into practice_timer (candidate_id, id, competency, kind, started_at) values
  (own, '00000000-0000-7000-8000-000000000048', 'kernels', 'DRILL', '2026-02-03T04:05:06Z');
insert into question (candidate_id, id, version, text, text_key, competency, confidence, due_at, memory_state, memory_step, stability, difficulty, reviewed_at, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000050', 0, 'Why?', 'why?', 'kernels', 2, '2026-02-05T00:00:00Z', 'REVIEW', 1, 0.1 + 0.2::double precision, 5.000000000000001, '2026-02-03T04:05:06Z', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into review (candidate_id, id, question_id, rating, reviewed_at, due_at) values
  (own, '00000000-0000-7000-8000-000000000051', '00000000-0000-7000-8000-000000000050', 'GOOD', '2026-02-03T04:05:06Z', '2026-02-05T00:00:00Z');
insert into story (candidate_id, id, version, title, situation, task, action, result, reflection, competencies, evidence_kinds, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000052', 0, 'An outage', 's', 't', 'a', 'r', null, '{kernels}', '{shipped}', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into statement (candidate_id, id, version, application_id, topic, text, said_on, said_to, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000053', 0, '00000000-0000-7000-8000-000000000020', 'PAY', '120', '2026-02-03', 'Grace', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into counter_question (candidate_id, id, version, audience, text, why, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000054', 0, 'ENGINEER', 'On call?', null, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into counter_answer (candidate_id, id, version, counter_question_id, company_id, text, answered_on, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000055', 0, '00000000-0000-7000-8000-000000000054', '00000000-0000-7000-8000-000000000002', 'No', '2026-02-03', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into debrief (candidate_id, id, version, interview_id, held_at, summary, next_step, promised, rating, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000056', 0, '00000000-0000-7000-8000-000000000040', '2026-12-01T09:00:00Z', 'Fine', null, null, 4, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into asking (candidate_id, id, question_id, interview_id, position, confidence, better, introduced) values
  (own, '00000000-0000-7000-8000-000000000057', '00000000-0000-7000-8000-000000000050', '00000000-0000-7000-8000-000000000040', 0, 3, null, true);
insert into telling (candidate_id, id, story_id, interview_id) values
  (own, '00000000-0000-7000-8000-000000000058', '00000000-0000-7000-8000-000000000052', '00000000-0000-7000-8000-000000000040');
insert into imported_row (candidate_id, id, origin, application_id) values
  (own, '00000000-0000-7000-8000-000000000059', 'linkedin/1', '00000000-0000-7000-8000-000000000020');
insert into sample_row (candidate_id, row_id, kind) values (own, '00000000-0000-7000-8000-000000000021', 'APPLICATION');
insert into sent_reminder (candidate_id, id, kind, subject, sent_at) values
  (own, '00000000-0000-7000-8000-000000000060', 'DIGEST', '2026-11-20', '2026-11-20T07:00:00Z');
insert into activity_story (candidate_id, id, activity, story_id, created_at) values
  (own, '00000000-0000-7000-8000-000000000061', 'debugging', '00000000-0000-7000-8000-000000000052', '2026-01-02T03:04:05Z');
insert into offer (candidate_id, id, version, application_id, revision, received_on, respond_by, time_zone, answer_task_id, currency, base, base_period, bonus_target, bonus_guaranteed, equity_kind, equity_value, equity_units, equity_strike, vesting_after, vesting_shares, refreshers, sign_on, claw_back_months, benefits, starts_on, form, expectations, on_call, travel, work_mode, office_days, growth, notes, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000070', 1, '00000000-0000-7000-8000-000000000020', 1, '2026-02-20', '2026-03-01T07:59:59Z', 'America/Los_Angeles', '00000000-0000-7000-8000-000000000029', 'BHD', 120000.125, 'YEAR', 9999999999999.999, 0, 'OPTIONS', 12.000001, 1000, 0.25, '{P1Y,P13M}', '{0.9791666667,0.0208333333}', 10, 5000, 12, 0, '2026-04-01', 'WRITTEN', 'Uptime', 'Every fourth week', 'None', 'HYBRID', 2, 'Staff', '**yes**', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into negotiation (candidate_id, id, version, application_id, said_on, move, topic, text, said_by, offer_id, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000071', 0, '00000000-0000-7000-8000-000000000020', '2026-02-21', 'ASKED', 'Base', 'More', 'me', '00000000-0000-7000-8000-000000000070', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into offer_cost (candidate_id, id, version, application_id, name, amount, currency, period, rate, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000072', 0, '00000000-0000-7000-8000-000000000020', 'Rent', 1200.5, 'EUR', 'MONTH', null, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'),
  (own, '00000000-0000-7000-8000-000000000073', 0, '00000000-0000-7000-8000-000000000020', 'Tax', null, null, null, 0.3125, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into exchange_rate (candidate_id, id, version, from_currency, to_currency, rate, quoted_on, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000074', 0, 'BHD', 'EUR', 2.512345678901, '2026-02-20', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into criterion (candidate_id, id, version, name, name_key, kind, weight, created_at, updated_at) values
  (own, '00000000-0000-7000-8000-000000000075', 0, 'Growth', 'growth', 'RATED', 40, '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z');
insert into criterion_rating (candidate_id, id, criterion_id, application_id, rating) values
  (own, '00000000-0000-7000-8000-000000000076', '00000000-0000-7000-8000-000000000075', '00000000-0000-7000-8000-000000000020', 4);
