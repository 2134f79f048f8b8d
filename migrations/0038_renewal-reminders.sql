CREATE TABLE "renewal_marks" (
	"unit_code" text PRIMARY KEY NOT NULL,
	"days_before" smallint[] NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "renewal_marks_some" CHECK (cardinality("renewal_marks"."days_before") > 0)
);
--> statement-breakpoint
CREATE TABLE "renewal_reminders" (
	"certificate_id" uuid NOT NULL,
	"days_before" smallint NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "renewal_reminders_certificate_id_days_before_pk" PRIMARY KEY("certificate_id","days_before")
);
--> statement-breakpoint
ALTER TABLE "renewal_marks" ADD CONSTRAINT "renewal_marks_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewal_reminders" ADD CONSTRAINT "renewal_reminders_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificates_ending" ON "certificates" USING btree ("province_code","expires_on","id") WHERE "certificates"."ended_as" is null;--> statement-breakpoint
CREATE INDEX "certificates_ending_anywhere" ON "certificates" USING btree ("expires_on","id") WHERE "certificates"."ended_as" is null;