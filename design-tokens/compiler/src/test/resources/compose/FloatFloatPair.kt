// Compose's easing needs this one class of androidx.collection, which is not in Maven Central.
package androidx.collection

@JvmInline
value class FloatFloatPair(val packedValue: Long) {
    constructor(first: Float, second: Float) : this(
        (first.toRawBits().toLong() shl 32) or (second.toRawBits().toLong() and 0xFFFFFFFF),
    )
}
