create index ix_job_application_binned_at on job_application (candidate_id, binned_at desc, id desc) where binned_at is not null;
