-- What a workload is reviewed from, and the runs that did it.

create table sources (
    workload_id text not null references workloads (id) on delete cascade,
    name text not null,
    content text not null,
    digest text not null,
    bytes bigint not null,
    updated_at bigint not null,
    primary key (workload_id, name)
);

create table review_runs (
    id text primary key,
    workload_id text not null references workloads (id) on delete cascade,
    status text not null,
    requested_by text not null,
    requested_at bigint not null,
    finished_at bigint,
    message text not null,
    answers_changed integer not null,
    high_risks integer not null
);

create index review_runs_by_workload on review_runs (workload_id, requested_at);

create table schedules (
    workload_id text primary key references workloads (id) on delete cascade,
    cadence text not null,
    due_at bigint not null
);

create index schedules_by_due on schedules (due_at);
