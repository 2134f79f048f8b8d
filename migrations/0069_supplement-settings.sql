CREATE TABLE "supplement_settings" (
	"unit_code" text PRIMARY KEY NOT NULL,
	"working_days" smallint NOT NULL,
	"remind_days_before" smallint[] NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "supplement_settings_days" CHECK ("supplement_settings"."working_days" between 1 and 60),
	CONSTRAINT "supplement_settings_reminders" CHECK ("supplement_settings"."working_days" > all ("supplement_settings"."remind_days_before"))
);
--> statement-breakpoint
ALTER TABLE "dossier_returns" ADD COLUMN "remind_days_before" smallint[];--> statement-breakpoint
ALTER TABLE "supplement_settings" ADD CONSTRAINT "supplement_settings_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;