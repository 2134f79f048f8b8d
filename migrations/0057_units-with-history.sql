ALTER TYPE "public"."unit_kind" ADD VALUE 'township';--> statement-breakpoint
CREATE TABLE "unit_homes" (
	"code" text NOT NULL,
	"first_day" date NOT NULL,
	"until_day" date NOT NULL,
	"map_from" date NOT NULL,
	"map_until" date NOT NULL,
	"commune_code" text,
	"province_code" text,
	"communes" text[] NOT NULL,
	"provinces" text[] NOT NULL,
	CONSTRAINT "unit_homes_code_first_day_map_from_pk" PRIMARY KEY("code","first_day","map_from")
);
--> statement-breakpoint
CREATE TABLE "unit_successions" (
	"changed_on" date NOT NULL,
	"old_code" text NOT NULL,
	"new_code" text NOT NULL,
	"parts" integer NOT NULL,
	CONSTRAINT "unit_successions_changed_on_old_code_new_code_pk" PRIMARY KEY("changed_on","old_code","new_code"),
	CONSTRAINT "unit_successions_some_part" CHECK ("unit_successions"."parts" >= 1)
);
--> statement-breakpoint
ALTER TABLE "unit_periods" ADD COLUMN "parent_code" text;--> statement-breakpoint
ALTER TABLE "unit_successions" ADD CONSTRAINT "unit_successions_old_code_units_code_fk" FOREIGN KEY ("old_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_successions" ADD CONSTRAINT "unit_successions_new_code_units_code_fk" FOREIGN KEY ("new_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unit_homes_commune" ON "unit_homes" USING btree ("commune_code");--> statement-breakpoint
CREATE INDEX "unit_homes_province" ON "unit_homes" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "unit_successions_new" ON "unit_successions" USING btree ("new_code");--> statement-breakpoint
ALTER TABLE "unit_periods" ADD CONSTRAINT "unit_periods_parent_code_units_code_fk" FOREIGN KEY ("parent_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;