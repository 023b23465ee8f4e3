package dev.hydraui.admin.android

import android.app.Application
import android.content.pm.PackageManager
import android.content.res.AssetManager
import android.content.res.Resources
import androidx.test.core.app.ApplicationProvider
import dev.hydraui.android.packaging.Main
import java.io.File
import java.io.IOException
import java.util.zip.ZipFile
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/**
 * The finished .apk, as Android reads one: the other tests here start its activities, with its
 * manifest and its resources (`test_config.properties` names it).
 */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class PackageTest {

  @get:Rule val folder = TemporaryFolder()

  private val apk = File("target/android/program.apk").absoluteFile
  private val context = ApplicationProvider.getApplicationContext<Application>()

  @Test
  fun isSignedAndAligned() {
    Main.main(arrayOf("verify", apk.path))
    val other = folder.newFile("other.apk")
    val bytes = apk.readBytes()
    bytes[bytes.size / 2] = (bytes[bytes.size / 2] + 1).toByte()
    other.writeBytes(bytes)
    assertThrows(IOException::class.java) { Main.main(arrayOf("verify", other.path)) }
  }

  @Test
  fun declaresItsActivitiesAndWhatItAsksFor() {
    val wanted = PackageManager.GET_ACTIVITIES or PackageManager.GET_PERMISSIONS
    val read = checkNotNull(context.packageManager.getPackageArchiveInfo(apk.path, wanted))
    assertEquals("dev.hydraui.admin.android", read.packageName)
    assertEquals(24, read.applicationInfo?.minSdkVersion)
    assertEquals(
      setOf(AdminActivity::class.java.name, ServerActivity::class.java.name),
      read.activities?.map { it.name }?.toSet(),
    )
    assertTrue("android.permission.INTERNET" in read.requestedPermissions.orEmpty())
  }

  @Test
  fun bringsItsResources() {
    val assets = AssetManager::class.java.getDeclaredConstructor().newInstance()
    val cookie =
      AssetManager::class
        .java
        .getMethod("addAssetPath", String::class.java)
        .invoke(assets, apk.path)
    assertTrue(cookie as Int > 0)
    val own = context.resources
    @Suppress("DEPRECATION")
    val resources = Resources(assets, own.displayMetrics, own.configuration)
    val name = "dev.hydraui.admin.android"
    assertTrue(resources.getIdentifier("HydraTheme", "style", name) != 0)
    val icon = resources.getIdentifier("hydra", "drawable", name)
    assertNotNull(resources.getDrawable(icon, null))
  }

  @Test
  fun holdsEveryClassThatItStartsWith() {
    val classes = ZipFile(apk).use(::classesOf)
    val own = listOf(AdminActivity::class.java, ServerActivity::class.java)
    val shared = listOf("dev.hydraui.admin.Admin", "dev.hydraui.android.AndroidRenderer")
    val libraries =
      listOf("androidx.activity.ComponentActivity", "kotlin.Unit", "okhttp3.OkHttpClient")
    val missing = (own.map { it.name } + shared + libraries).filter { it !in classes }
    assertEquals(emptyList<String>(), missing)
    // What only tests stand on is not packed.
    assertEquals(emptyList<String>(), classes.filter { it.startsWith("org.robolectric.") })
  }
}
