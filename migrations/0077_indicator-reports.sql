CREATE TABLE "own_indicator_revisions" (
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"told" jsonb NOT NULL,
	"reason" text NOT NULL,
	"revised_by" uuid NOT NULL,
	"revised_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "own_indicator_revisions_code_version_pk" PRIMARY KEY("code","version"),
	CONSTRAINT "own_indicator_revisions_version" CHECK ("own_indicator_revisions"."version" > 1)
);
--> statement-breakpoint
CREATE TABLE "indicator_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator" text NOT NULL,
	"unit_code" text NOT NULL,
	"year" smallint NOT NULL,
	"period" "report_period" NOT NULL,
	"revision" integer NOT NULL,
	"value" numeric(15, 3) NOT NULL,
	"source" text NOT NULL,
	"as_of" date NOT NULL,
	"reason" text,
	"late" boolean NOT NULL,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp(3) with time zone NOT NULL,
	"file_name" text,
	"sha256" text,
	"size_bytes" integer,
	"media_type" text,
	"stored_at" timestamp(3) with time zone,
	CONSTRAINT "indicator_reports_value" CHECK ("indicator_reports"."value" >= 0),
	CONSTRAINT "indicator_reports_as_of" CHECK ("indicator_reports"."as_of" >= make_date("indicator_reports"."year", 1, 1)),
	CONSTRAINT "indicator_reports_reason" CHECK ("indicator_reports"."reason" is not null or ("indicator_reports"."revision" = 1 and not "indicator_reports"."late")),
	CONSTRAINT "indicator_reports_file" CHECK (num_nulls("indicator_reports"."sha256", "indicator_reports"."size_bytes", "indicator_reports"."media_type", "indicator_reports"."stored_at") in (0, 4)
        and ("indicator_reports"."sha256" is null or "indicator_reports"."file_name" is not null))
);
--> statement-breakpoint
ALTER TABLE "own_indicator_revisions" ADD CONSTRAINT "own_indicator_revisions_code_own_indicators_code_fk" FOREIGN KEY ("code") REFERENCES "public"."own_indicators"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_indicator_revisions" ADD CONSTRAINT "own_indicator_revisions_revised_by_accounts_id_fk" FOREIGN KEY ("revised_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_reports" ADD CONSTRAINT "indicator_reports_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_reports" ADD CONSTRAINT "indicator_reports_reported_by_accounts_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "indicator_reports_revision" ON "indicator_reports" USING btree ("indicator","unit_code","year","period","revision");--> statement-breakpoint
CREATE INDEX "indicator_reports_unit" ON "indicator_reports" USING btree ("unit_code","indicator");--> statement-breakpoint
-- by hand
-- What was reported stays as it was; only the file that it announced comes later, once.
create function indicator_report_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.sha256 is null and old.file_name is not null
     and to_jsonb(old) - array['sha256', 'size_bytes', 'media_type', 'stored_at']
       = to_jsonb(new) - array['sha256', 'size_bytes', 'media_type', 'stored_at'] then
    return new;
  end if;
  raise exception 'rows of indicator_reports are never changed' using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger indicator_reports_stay before update or delete on indicator_reports
  for each row execute function indicator_report_stays();
--> statement-breakpoint
create trigger indicator_reports_remain before truncate on indicator_reports
  for each statement execute function refuse_change();
--> statement-breakpoint
-- Figures change by a report and by what it takes the place of.
create function note_changed_reports() returns trigger language plpgsql as $$
begin
  insert into registry_changes (record_id)
    select distinct r.id from changed c
      join indicator_reports r using (indicator, unit_code, year, period);
  return null;
end $$;
--> statement-breakpoint
create trigger noted_inserted after insert on indicator_reports referencing new table as changed
  for each statement execute function note_changed_reports();
--> statement-breakpoint
-- What figures of before were counted by stays.
create trigger own_indicator_revisions_stay before update or delete or truncate on own_indicator_revisions
  for each statement execute function refuse_change();
