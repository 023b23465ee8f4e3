package dev.hydraui.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Derives a {@link Codec} when the code is compiled: from {@code record Count(int value)} the class
 * {@code CountCodec} with its one instance {@code CountCodec.CODEC}, and from {@code Counter.Msg}
 * {@code CounterMsgCodec}, in the same package.
 *
 * <p>It stands on a record, or on a sealed interface of records, whose JSON says in {@code type}
 * which of them it is. Their members are texts, booleans, whole numbers, enums, {@link JsonValue}s,
 * such records and interfaces, and lists and optionals of these. Every member is written, except
 * what an optional does not hold.
 *
 * <p>The module's compiler needs {@code hydra-processor} among its annotation processors.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface JsonCodec {}
