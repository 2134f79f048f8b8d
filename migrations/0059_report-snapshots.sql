CREATE TYPE "public"."report_period" AS ENUM('year', 'six-months');--> statement-breakpoint
CREATE TABLE "report_snapshots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_code" text NOT NULL,
	"year" smallint NOT NULL,
	"period" "report_period" NOT NULL,
	"as_of" date NOT NULL,
	"content" text NOT NULL,
	"sha256" "bytea" NOT NULL,
	"taken_at" timestamp(3) with time zone NOT NULL,
	"taken_by" uuid NOT NULL,
	CONSTRAINT "report_snapshots_sha256" CHECK ("report_snapshots"."sha256" = sha256(convert_to("report_snapshots"."content", 'UTF8')))
);
--> statement-breakpoint
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_taken_by_accounts_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_snapshots_unit" ON "report_snapshots" USING btree ("unit_code","id");--> statement-breakpoint
-- by hand
create trigger report_snapshots_stay before update or delete or truncate on report_snapshots
  for each statement execute function refuse_change();
