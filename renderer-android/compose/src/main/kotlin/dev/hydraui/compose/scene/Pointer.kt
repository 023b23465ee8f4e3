package dev.hydraui.compose.scene

import androidx.compose.material3.minimumInteractiveComponentSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.Tokens

/** What a person points with: it decides how large what can be pressed is. */
enum class Pointer {

  /** A mouse: it hits what is small, and more is in sight. */
  FINE,

  /** A finger: what can be pressed has 48 dp to itself, as Material asks for. */
  COARSE;

  internal fun sized(tokens: Tokens): Tokens = if (this == FINE) tokens else FingerTokens(tokens)

  /** What Material's own components are no smaller than. */
  internal fun least(tokens: Tokens): Dp = if (this == FINE) tokens.sizeControlSmall else FINGER
}

/** What the person points with here. */
internal val LocalPointer = staticCompositionLocalOf { Pointer.FINE }

/**
 * A finger has room for this: what is smaller stands in the middle of as much as that takes. Where
 * a mouse points it is as large as it is.
 */
@Composable
internal fun Modifier.reachable(): Modifier =
  if (LocalPointer.current == Pointer.FINE) this else minimumInteractiveComponentSize()

/** So much a finger takes, high and wide. */
private val FINGER = 48.dp

/** The same design decisions, for a finger. */
private class FingerTokens(tokens: Tokens) : Tokens by tokens {

  override val sizeControl: Dp = FINGER

  /** What is seen of something small; around it there is room. */
  override val sizeControlSmall: Dp = 32.dp

  /** Two lines of text, and some air around them. */
  override val sizeRow: Dp = 56.dp

  override val sizeIcon: Dp = 20.dp

  /** A cell of a table; longer texts take their second line. */
  override val sizeCell: Dp = 240.dp
}
