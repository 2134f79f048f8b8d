CREATE TYPE "public"."suspicion_ground" AS ENUM('many-places', 'many-scans');--> statement-breakpoint
CREATE TYPE "public"."stamp_withdrawal_kind" AS ENUM('recalled', 'void');--> statement-breakpoint
CREATE TABLE "production_lots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"code" text NOT NULL,
	"made_on" date NOT NULL,
	"best_before" date,
	"processing" text,
	"materials" jsonb NOT NULL,
	"shipments" jsonb NOT NULL,
	"is_published" boolean NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recalled_on" date,
	"recall_reason" text,
	"recalled_by" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "production_lots_recalled_whole" CHECK (num_nulls("production_lots"."recalled_on", "production_lots"."recall_reason", "production_lots"."recalled_by") in (0, 3)),
	CONSTRAINT "production_lots_best_before" CHECK ("production_lots"."best_before" >= "production_lots"."made_on")
);
--> statement-breakpoint
CREATE TABLE "stamp_ranges" (
	"batch_id" uuid NOT NULL,
	"lot_id" uuid NOT NULL,
	"first_number" integer NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "stamp_ranges_batch_id_first_number_pk" PRIMARY KEY("batch_id","first_number"),
	CONSTRAINT "stamp_ranges_range" CHECK ("stamp_ranges"."first_number" between 1 and "stamp_ranges"."last_number")
);
--> statement-breakpoint
CREATE TABLE "batch_scans" (
	"batch_id" uuid NOT NULL,
	"day" date NOT NULL,
	"province_code" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "batch_scans_batch_id_day_province_code_pk" PRIMARY KEY("batch_id","day","province_code"),
	CONSTRAINT "batch_scans_count" CHECK ("batch_scans"."count" > 0)
);
--> statement-breakpoint
CREATE TABLE "stamp_scans" (
	"batch_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"day" date NOT NULL,
	"province_code" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "stamp_scans_batch_id_number_day_province_code_pk" PRIMARY KEY("batch_id","number","day","province_code"),
	CONSTRAINT "stamp_scans_count" CHECK ("stamp_scans"."count" > 0)
);
--> statement-breakpoint
CREATE TABLE "suspected_copies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"ground" "suspicion_ground" NOT NULL,
	"found_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stamp_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"product_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"commune_code" text NOT NULL,
	"count" integer NOT NULL,
	"first_number" integer NOT NULL,
	"handed_over_on" date NOT NULL,
	"handed_over_by" uuid NOT NULL,
	"paper_number" text,
	"gtin" text,
	"lot_code" text,
	"secret_sealed" "bytea" NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stamp_batches_count" CHECK ("stamp_batches"."count" between 1 and 1000000 and "stamp_batches"."first_number" > 0),
	CONSTRAINT "stamp_batches_gtin_14" CHECK ("stamp_batches"."gtin" ~ '^[0-9]{14}$'),
	CONSTRAINT "stamp_batches_lot_with_gtin" CHECK ("stamp_batches"."lot_code" is null or "stamp_batches"."gtin" is not null)
);
--> statement-breakpoint
CREATE TABLE "stamp_downloads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"account_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stamp_withdrawals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch_id" uuid NOT NULL,
	"kind" "stamp_withdrawal_kind" NOT NULL,
	"first_number" integer NOT NULL,
	"last_number" integer NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_on" date NOT NULL,
	"withdrawn_by" uuid NOT NULL,
	"withdrawn_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "stamp_withdrawals_range" CHECK ("stamp_withdrawals"."first_number" between 1 and "stamp_withdrawals"."last_number")
);
--> statement-breakpoint
ALTER TABLE "production_lots" ADD CONSTRAINT "production_lots_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "production_lots" ADD CONSTRAINT "production_lots_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "production_lots" ADD CONSTRAINT "production_lots_recalled_by_accounts_id_fk" FOREIGN KEY ("recalled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_ranges" ADD CONSTRAINT "stamp_ranges_batch_id_stamp_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."stamp_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_ranges" ADD CONSTRAINT "stamp_ranges_lot_id_production_lots_id_fk" FOREIGN KEY ("lot_id") REFERENCES "public"."production_lots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_scans" ADD CONSTRAINT "batch_scans_batch_id_stamp_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."stamp_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_scans" ADD CONSTRAINT "batch_scans_province_code_units_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_scans" ADD CONSTRAINT "stamp_scans_batch_id_stamp_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."stamp_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_scans" ADD CONSTRAINT "stamp_scans_province_code_units_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspected_copies" ADD CONSTRAINT "suspected_copies_batch_id_stamp_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."stamp_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_batches" ADD CONSTRAINT "stamp_batches_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_batches" ADD CONSTRAINT "stamp_batches_province_code_units_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_batches" ADD CONSTRAINT "stamp_batches_commune_code_units_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_batches" ADD CONSTRAINT "stamp_batches_handed_over_by_accounts_id_fk" FOREIGN KEY ("handed_over_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_downloads" ADD CONSTRAINT "stamp_downloads_batch_id_stamp_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."stamp_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_downloads" ADD CONSTRAINT "stamp_downloads_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_withdrawals" ADD CONSTRAINT "stamp_withdrawals_batch_id_stamp_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."stamp_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_withdrawals" ADD CONSTRAINT "stamp_withdrawals_withdrawn_by_accounts_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "production_lots_code" ON "production_lots" USING btree ("product_id","code");--> statement-breakpoint
CREATE INDEX "production_lots_product" ON "production_lots" USING btree ("product_id","id");--> statement-breakpoint
CREATE INDEX "stamp_ranges_lot" ON "stamp_ranges" USING btree ("lot_id");--> statement-breakpoint
CREATE UNIQUE INDEX "suspected_copies_stamp" ON "suspected_copies" USING btree ("batch_id","number","ground");--> statement-breakpoint
CREATE UNIQUE INDEX "stamp_batches_number" ON "stamp_batches" USING btree ("number");--> statement-breakpoint
CREATE INDEX "stamp_batches_product" ON "stamp_batches" USING btree ("product_id","id");--> statement-breakpoint
CREATE INDEX "stamp_batches_province" ON "stamp_batches" USING btree ("province_code","handed_over_on");--> statement-breakpoint
CREATE INDEX "stamp_batches_gtin" ON "stamp_batches" USING btree ("gtin");--> statement-breakpoint
CREATE INDEX "stamp_downloads_batch" ON "stamp_downloads" USING btree ("batch_id","id");--> statement-breakpoint
CREATE INDEX "stamp_withdrawals_batch" ON "stamp_withdrawals" USING btree ("batch_id","id");--> statement-breakpoint
-- by hand
-- No stamp is on two lots, whoever writes past the command.
alter table stamp_ranges add constraint stamp_ranges_one_lot
  exclude using gist (batch_id with =, int4range(first_number, last_number, '[]') with &&);
