package dev.hydraui.tokens.platform.compose;

/** What files of Kotlin begin with, and the classes of values that Compose has none for. */
final class KotlinTypes {
  static final String HEAD =
      """
      // Made from design tokens: change those, not this.
      @file:Suppress("unused", "DEPRECATION", "OVERRIDE_DEPRECATION", "RedundantVisibilityModifier")

      package PACKAGE

      import androidx.compose.animation.core.CubicBezierEasing
      import androidx.compose.animation.core.Easing
      import androidx.compose.animation.core.TweenSpec
      import androidx.compose.animation.core.tween
      import androidx.compose.foundation.shape.RoundedCornerShape
      import androidx.compose.material3.ColorScheme
      import androidx.compose.material3.Shapes
      import androidx.compose.material3.Typography
      import androidx.compose.material3.darkColorScheme
      import androidx.compose.material3.lightColorScheme
      import androidx.compose.runtime.staticCompositionLocalOf
      import androidx.compose.ui.graphics.Brush
      import androidx.compose.ui.graphics.Color
      import androidx.compose.ui.graphics.PathEffect
      import androidx.compose.ui.graphics.SolidColor
      import androidx.compose.ui.graphics.StrokeCap
      import androidx.compose.ui.graphics.colorspace.ColorSpaces
      import androidx.compose.ui.text.TextStyle
      import androidx.compose.ui.text.font.FontFamily
      import androidx.compose.ui.text.font.FontWeight
      import androidx.compose.ui.unit.Density
      import androidx.compose.ui.unit.Dp
      import androidx.compose.ui.unit.TextUnit
      import androidx.compose.ui.unit.dp
      import androidx.compose.ui.unit.em
      import androidx.compose.ui.unit.sp
      import kotlin.time.Duration
      import kotlin.time.Duration.Companion.milliseconds

      """;

  static final String SOURCE =
      """
      /** How a line is drawn: a style of CSS, and the lengths of dashes and gaps in turn. */
      data class StrokeStyle(
          val style: String,
          val dashes: List<Dp> = emptyList(),
          val cap: StrokeCap = StrokeCap.Butt,
      ) {
          /** The dashes for drawing; null for a line without gaps. */
          fun pathEffect(density: Density): PathEffect? {
              if (dashes.isEmpty()) return null
              val even = if (dashes.size % 2 == 0) dashes else dashes + dashes
              return with(density) { PathEffect.dashPathEffect(even.map { it.toPx() }.toFloatArray()) }
          }
      }

      /** The line around something. */
      data class Border(val color: Color, val width: Dp, val style: StrokeStyle)

      /** How something changes over time. */
      data class Transition(val durationMillis: Int, val delayMillis: Int, val easing: Easing) {
          /** The animation of values of any kind. */
          fun <T> spec(): TweenSpec<T> = tween(durationMillis, delayMillis, easing)
      }

      /** One of several shadows, the topmost first. */
      data class ShadowLayer(
          val color: Color,
          val offsetX: Dp,
          val offsetY: Dp,
          val blur: Dp,
          val spread: Dp,
          val inset: Boolean = false,
      )

      /** Colours at positions from 0 to 1. */
      class Gradient(vararg val stops: Pair<Float, Color>) {
          /** The gradient from left to right. */
          fun brush(): Brush =
              if (stops.size == 1) SolidColor(stops[0].second) else Brush.horizontalGradient(*stops)
      }
      """;

  private KotlinTypes() {}
}
