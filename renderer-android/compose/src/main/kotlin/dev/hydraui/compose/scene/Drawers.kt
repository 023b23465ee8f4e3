package dev.hydraui.compose.scene

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import dev.hydraui.json.JsonValue
import dev.hydraui.node.Component
import dev.hydraui.node.ComponentType

/** Draws one kind of component. */
fun interface Drawer<C : Component<*>> {

  /**
   * @param component what it says now; events are taken from [Spot.component] when they happen
   * @param modifier what its parent asks of it
   */
  @Composable fun Draw(component: C, spot: Spot, modifier: Modifier)
}

/** Draws the `custom` components of one name. */
fun interface CustomDrawer {

  /** @param send tells the machine of what a person did with it */
  @Composable
  fun Draw(properties: JsonValue, send: (JsonValue) -> Unit, children: @Composable () -> Unit)
}

/** What draws each kind of component; never changed. */
class Drawers
private constructor(
  private val byType: Map<ComponentType<*>, Drawer<*>>,
  private val customs: Map<String, CustomDrawer>,
  private val natives: Map<String, @Composable () -> Unit>,
) {

  /** With another drawer of a kind of component, in place of what drew it before. */
  fun <C : Component<*>> with(type: ComponentType<C>, drawer: Drawer<C>): Drawers =
    Drawers(byType + (type to drawer), customs, natives)

  /** With what draws the `custom` components of a name. */
  fun with(name: String, drawer: CustomDrawer): Drawers =
    Drawers(byType, customs + (name to drawer), natives)

  /** With what stands where a `native` part of this key is shown. */
  fun withNative(key: String, content: @Composable () -> Unit): Drawers =
    Drawers(byType, customs, natives + (key to content))

  /** What draws a kind of component, if anything does. */
  @Suppress("UNCHECKED_CAST")
  fun <C : Component<*>> drawer(type: ComponentType<C>): Drawer<C>? = byType[type] as Drawer<C>?

  /** What draws the custom components of a name, if anything does. */
  fun custom(name: String): CustomDrawer? = customs[name]

  /** What stands for a key, if anything does. */
  fun nativePart(key: String): (@Composable () -> Unit)? = natives[key]

  /** Draws a component; where nothing draws its kind, says so. */
  @Composable
  internal fun Draw(component: Component<*>, spot: Spot, modifier: Modifier) {
    @Suppress("UNCHECKED_CAST") val drawer = drawer(component.type() as ComponentType<Component<*>>)
    if (drawer == null) {
      Undrawn(component, spot, modifier)
    } else {
      drawer.Draw(component, spot, modifier)
    }
  }

  companion object {
    /** None. */
    val NONE = Drawers(emptyMap(), emptyMap(), emptyMap())
  }
}
