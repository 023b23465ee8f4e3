package dev.hydraui.compose

import androidx.compose.material3.ColorScheme
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.LocalMinimumInteractiveComponentSize
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.remember
import dev.hydraui.brand.DarkColorScheme
import dev.hydraui.brand.DarkShapes
import dev.hydraui.brand.DarkTokens
import dev.hydraui.brand.DarkTypography
import dev.hydraui.brand.LightColorScheme
import dev.hydraui.brand.LightShapes
import dev.hydraui.brand.LightTokens
import dev.hydraui.brand.LightTypography
import dev.hydraui.brand.LocalTokens
import dev.hydraui.brand.TideDarkColorScheme
import dev.hydraui.brand.TideDarkShapes
import dev.hydraui.brand.TideDarkTokens
import dev.hydraui.brand.TideDarkTypography
import dev.hydraui.brand.TideLightColorScheme
import dev.hydraui.brand.TideLightShapes
import dev.hydraui.brand.TideLightTokens
import dev.hydraui.brand.TideLightTypography
import dev.hydraui.brand.Tokens
import dev.hydraui.compose.scene.LocalPointer
import dev.hydraui.compose.scene.Pointer

/** The colours and sizes that all is drawn in: design tokens, and what Material makes of them. */
class Look(
  val tokens: Tokens,
  val colors: ColorScheme,
  val typography: Typography,
  val shapes: Shapes,
) {

  @Composable
  internal fun Dress(pointer: Pointer, content: @Composable () -> Unit) {
    val sized = remember(this, pointer) { pointer.sized(tokens) }
    CompositionLocalProvider(
      LocalTokens provides sized,
      LocalPointer provides pointer,
      LocalContentColor provides tokens.colorText,
      LocalMinimumInteractiveComponentSize provides pointer.least(tokens),
    ) {
      MaterialTheme(colors, shapes, typography, content)
    }
  }

  companion object {
    val LIGHT = Look(LightTokens, LightColorScheme, LightTypography, LightShapes)
    val DARK = Look(DarkTokens, DarkColorScheme, DarkTypography, DarkShapes)
    val TIDE_LIGHT =
      Look(TideLightTokens, TideLightColorScheme, TideLightTypography, TideLightShapes)
    val TIDE_DARK = Look(TideDarkTokens, TideDarkColorScheme, TideDarkTypography, TideDarkShapes)
  }
}
