package dev.hydraui.compose

import android.view.KeyCharacterMap
import android.view.KeyEvent
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.annotation.RealObject
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowKeyCharacterMap
import org.robolectric.util.ReflectionHelpers.ClassParameter

/**
 * What keys write on a device: with Ctrl, Alt or Meta nothing, where its key map does not say so
 * (AOSP's `Generic.kcm` does not). Robolectric's map looks at Shift alone.
 */
@Implements(KeyCharacterMap::class)
internal class DeviceKeys : ShadowKeyCharacterMap() {

  @RealObject private lateinit var real: KeyCharacterMap

  @Implementation
  fun get(key: Int, meta: Int): Int =
    if (meta and COMMANDS != 0) {
      0
    } else {
      val int = Int::class.javaPrimitiveType
      val arguments = arrayOf(ClassParameter.from(int, key), ClassParameter.from(int, meta))
      Shadow.directlyOn(real, KeyCharacterMap::class.java, "get", *arguments)
    }

  private companion object {
    const val COMMANDS =
      KeyEvent.META_CTRL_MASK or KeyEvent.META_ALT_MASK or KeyEvent.META_META_MASK
  }
}
