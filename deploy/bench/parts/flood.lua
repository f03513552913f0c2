-- Keeps each connection waiting PAUSE milliseconds between its requests.
local pause = tonumber(os.getenv("PAUSE"))

delay = function()
  return pause
end
