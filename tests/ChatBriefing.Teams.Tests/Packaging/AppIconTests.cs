using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Packaging;

public sealed class AppIconTests
{
    [Fact]
    public void The_icon_in_colour_is_192_pixels_wide_and_high_and_hides_nothing()
    {
        var icon = PngImage.Read(Package.Of([], []).Files["color.png"]);
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Colors, color => Assert.Equal(255, color.Opacity));
        Assert.Equal((0x0D, 0x6E, 0x78), (icon.Colors.Last().Red, icon.Colors.Last().Green, icon.Colors.Last().Blue));
    }

    [Fact]
    public void The_outline_is_32_pixels_wide_and_high_and_white_on_a_transparent_ground()
    {
        var icon = PngImage.Read(Package.Of([], []).Files["outline.png"]);
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Colors, color => Assert.Equal((255, 255, 255), (color.Red, color.Green, color.Blue)));
        Assert.Contains(icon.Colors, color => color.Opacity == 0);
        Assert.Contains(icon.Colors, color => color.Opacity == 255);
    }
}
