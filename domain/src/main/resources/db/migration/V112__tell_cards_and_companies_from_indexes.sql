-- Previous release: asks the same of the new indexes as of those that go.
-- The board reads what a card shows from the index alone.
create index ix_job_application_open_cards on job_application (candidate_id, stage_id, stage_entered_at desc, id desc)
  include (role, company_id, follow_up_on, deadline, outcome)
  where outcome is null and archived_at is null and binned_at is null;
drop index ix_job_application_open;
alter index ix_job_application_open_cards rename to ix_job_application_open;
-- The choices of a filter ask of each company whether an application to it is outside the bin.
create index ix_job_application_company_used on job_application (candidate_id, company_id) include (binned_at);
drop index ix_job_application_company;
alter index ix_job_application_company_used rename to ix_job_application_company;
