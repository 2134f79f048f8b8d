CREATE TABLE "extra_rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"unit_code" text NOT NULL,
	"code" text NOT NULL,
	"cut_off_on" date NOT NULL,
	"finish_on" date NOT NULL,
	"regulation" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "extra_rounds_code_unique" UNIQUE("code"),
	CONSTRAINT "extra_rounds_order" CHECK ("extra_rounds"."finish_on" > "extra_rounds"."cut_off_on")
);
--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "round_code" text;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "round_cut_off_on" date;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "round_finish_on" date;--> statement-breakpoint
ALTER TABLE "extra_rounds" ADD CONSTRAINT "extra_rounds_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extra_rounds" ADD CONSTRAINT "extra_rounds_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "extra_rounds_one_cut_off" ON "extra_rounds" USING btree ("unit_code","cut_off_on");--> statement-breakpoint
CREATE INDEX "dossiers_round" ON "dossiers" USING btree ("round_code","id") WHERE "dossiers"."round_code" is not null;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_round_whole" CHECK (num_nulls("dossiers"."round_code", "dossiers"."round_cut_off_on", "dossiers"."round_finish_on") in (0, 3));