CREATE TABLE "own_indicators" (
	"code" text PRIMARY KEY NOT NULL,
	"unit_code" text NOT NULL,
	"told" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "own_indicators_code" CHECK (starts_with("own_indicators"."code", "own_indicators"."unit_code" || ':'))
);
--> statement-breakpoint
ALTER TABLE "own_indicators" ADD CONSTRAINT "own_indicators_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_indicators" ADD CONSTRAINT "own_indicators_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "own_indicators_unit" ON "own_indicators" USING btree ("unit_code","code");--> statement-breakpoint
-- by hand
-- Targets name their indicator by its code: what one was defined as stays.
create trigger own_indicators_stay before update or delete or truncate on own_indicators
  for each statement execute function refuse_change();
