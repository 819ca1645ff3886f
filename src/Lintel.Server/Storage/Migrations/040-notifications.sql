-- Who wants to hear of what, and what is on its way to them.

create table subscriptions (
    id text primary key,
    account_id text not null,
    region text not null,
    workload_id text references workloads (id) on delete cascade,
    kind text not null,
    sealed_target text not null,
    shown_target text not null,
    sealed_secret text,
    events text not null,
    created_by text not null,
    updated_at bigint not null
);

create index subscriptions_by_account on subscriptions (account_id, region);

create table deliveries (
    id text primary key,
    subscription_id text not null references subscriptions (id) on delete cascade,
    event_id text not null,
    event text not null,
    document text not null,
    status text not null,
    attempts bigint not null,
    created_at bigint not null,
    due_at bigint not null,
    finished_at bigint,
    message text not null,
    unique (subscription_id, event_id)
);

create index deliveries_by_due on deliveries (status, due_at);

-- What a review is held against by the next: the questions at high risk after it.
alter table review_runs add column high_risk_questions text;

-- The time that came last, and the times that people were reminded of.
alter table schedules add column last_due_at bigint;
alter table schedules add column reminded_for bigint;
alter table schedules add column overdue_for bigint;
