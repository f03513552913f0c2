-- What the board, the table and Today begin with, so that they read as much as they show, whatever there is besides.
create index ix_job_application_open on job_application (candidate_id, stage_id, stage_entered_at desc, id desc)
  where outcome is null and archived_at is null and binned_at is null;
create index ix_job_application_open_updated_at on job_application (candidate_id, updated_at desc, id desc)
  where outcome is null and archived_at is null and binned_at is null;
create index ix_job_application_outcome on job_application (candidate_id, outcome)
  where archived_at is null and binned_at is null;
create index ix_job_application_source on job_application (candidate_id, source)
  where source is not null and binned_at is null;
create index ix_interview_scheduled on interview (candidate_id, ends_at) where outcome = 'SCHEDULED';
