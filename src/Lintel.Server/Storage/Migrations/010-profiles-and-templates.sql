-- Which profile a workload uses, beside its document, so that workloads of an outdated or deleted profile are found.
alter table workloads add column profile text;
alter table workloads add column profile_version text;
create index workloads_by_profile on workloads (profile);

create unique index profiles_by_name on profiles (owner, region, name_key) where is_deleted = 0;
create unique index review_templates_by_name on review_templates (owner, region, name_key);
