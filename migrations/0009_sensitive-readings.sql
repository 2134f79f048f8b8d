CREATE TABLE "sensitive_readings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"producer_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"action" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sensitive_readings" ADD CONSTRAINT "sensitive_readings_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sensitive_readings" ADD CONSTRAINT "sensitive_readings_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sensitive_readings_producer" ON "sensitive_readings" USING btree ("producer_id","id");
--> statement-breakpoint
-- Who read a person's sensitive data stays written: the serving role may add and read, and a trigger stops even the owner.
revoke update, delete on sensitive_readings from ocop_service;
--> statement-breakpoint
create trigger sensitive_readings_only_grow before update or delete or truncate on sensitive_readings
  for each statement execute function refuse_change();
