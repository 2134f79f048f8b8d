ALTER TYPE "public"."target_kind" ADD VALUE 'share';--> statement-breakpoint
CREATE TABLE "plan_targets" (
	"plan_id" uuid NOT NULL,
	"since_version" integer NOT NULL,
	"until_version" integer,
	"place" smallint NOT NULL,
	"indicator" text NOT NULL,
	"unit_code" text NOT NULL,
	"from_year" smallint NOT NULL,
	"until_year" smallint NOT NULL,
	"kind" "target_kind" NOT NULL,
	"value" numeric(15, 3) NOT NULL,
	"upper_value" numeric(15, 3),
	CONSTRAINT "plan_targets_history" PRIMARY KEY("plan_id","indicator","unit_code","from_year","until_year","since_version"),
	CONSTRAINT "plan_targets_versions" CHECK ("plan_targets"."until_version" > "plan_targets"."since_version"),
	CONSTRAINT "plan_targets_years" CHECK ("plan_targets"."from_year" <= "plan_targets"."until_year"),
	CONSTRAINT "plan_targets_value" CHECK ("plan_targets"."value" >= 0),
	CONSTRAINT "plan_targets_share" CHECK ("plan_targets"."kind"::text <> 'share' or "plan_targets"."value" <= 100),
	CONSTRAINT "plan_targets_range" CHECK (("plan_targets"."kind" = 'range') = ("plan_targets"."upper_value" is not null) and ("plan_targets"."upper_value" is null or "plan_targets"."upper_value" >= "plan_targets"."value"))
);
--> statement-breakpoint
ALTER TABLE "plan_targets" ADD CONSTRAINT "plan_targets_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_targets" ADD CONSTRAINT "plan_targets_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_targets_one" ON "plan_targets" USING btree ("plan_id","indicator","unit_code","from_year","until_year") WHERE "plan_targets"."until_version" is null;--> statement-breakpoint
-- by hand
insert into plan_targets (plan_id, since_version, place, indicator, unit_code, from_year, until_year, kind, value, upper_value)
select plan_id, 1, place, indicator, unit_code, year, year, kind, value, upper_value from targets;
--> statement-breakpoint
-- What a plan said in one of its versions stays as it was said: a value ends, and only its place in the document moves.
create function target_stays() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.until_version is not null
     or (new.plan_id, new.since_version, new.indicator, new.unit_code, new.from_year, new.until_year, new.kind, new.value)
        is distinct from
        (old.plan_id, old.since_version, old.indicator, old.unit_code, old.from_year, old.until_year, old.kind, old.value)
     or new.upper_value is distinct from old.upper_value then
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger plan_targets_stay before update or delete on plan_targets
  for each row execute function target_stays();
