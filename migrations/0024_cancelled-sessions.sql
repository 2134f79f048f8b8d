ALTER TYPE "public"."session_state" ADD VALUE 'cancelled';--> statement-breakpoint
ALTER TABLE "sessions" DROP CONSTRAINT "sessions_opened";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "cancelled_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "cancel_reason" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_cancelled" CHECK (num_nonnulls("sessions"."cancelled_at", "sessions"."cancel_reason") = case when "sessions"."state" in ('planned', 'open', 'closed') then 0 else 2 end);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_opened" CHECK (("sessions"."state" in ('open', 'closed')) = ("sessions"."opened_at" is not null));