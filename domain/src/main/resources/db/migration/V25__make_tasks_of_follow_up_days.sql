-- The owner of the tables is bound by forced row-level security, too, and would see no row.
alter table job_application no force row level security;
alter table task no force row level security;

-- Identifiers are version 7 of RFC 9562: milliseconds, then chance.
insert into task (candidate_id, id, version, application_id, kind, title, due_on, created_at, updated_at)
select candidate_id,
       encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
         placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid,
       0, id, 'FOLLOW_UP', 'Follow up', follow_up_on, updated_at, updated_at
from job_application
where follow_up_on is not null;

alter table job_application force row level security;
alter table task force row level security;
